-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before
