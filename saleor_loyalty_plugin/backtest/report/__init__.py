"""Telling a study: pages for people, files for programs, a short table on the terminal."""
