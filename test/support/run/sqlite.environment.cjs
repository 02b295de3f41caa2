// Fixes the database of this test process before any module of the application is loaded; each suite opens a file of its own.
process.env.DATABASE_URL = 'sqlite:./never-opened.db';
