"""The Processing provider: algorithms that send jobs to the engine."""
