"""What operators see and change of events; `docs/explanation/events.md` has the protocol."""
