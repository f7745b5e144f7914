"""Database servers for tests, demo and benchmarks: found, or started and stopped again."""
