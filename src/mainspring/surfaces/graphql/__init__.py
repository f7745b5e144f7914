"""The GraphQL surface, by the October 2021 specification and GraphQL over HTTP."""
