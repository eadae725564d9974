"""The host runner: measures models on this computer as benchmark-apps/contract says. One process per launch."""
