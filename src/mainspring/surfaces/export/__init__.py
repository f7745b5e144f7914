"""Lists as files: CSV, NDJSON, XLSX and Parquet, written while their rows are read."""
