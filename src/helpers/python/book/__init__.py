"""Helpers of the book's programs. Each exists in TypeScript too, and behaves the same there."""
