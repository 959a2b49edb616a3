"""The project: settings, addresses, middleware, health."""
