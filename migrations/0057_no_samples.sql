-- Samples of values that SQLite took at the last close: with them it plans a
-- statement anew for each value that it is bound to, which takes longer than
-- the look-up itself. None are taken any more; the counts of rows stay.
DROP TABLE IF EXISTS sqlite_stat4;
