/**
 * Of every file in a zip: a zip holds times, and the same input must give the same bytes. The first day that a zip can
 * name, without a zone: zips hold the time on the wall, so a moment would be another one in every time zone.
 */
export const ZIP_TIME = '1980-01-02T00:00:00'
