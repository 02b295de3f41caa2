// Fixes the database of this test process before any module of the application is loaded; each suite opens a database of its own.
process.env.DATABASE_URL = process.env.TEST_MYSQL_URL || 'mysql://root@127.0.0.1:3306';
