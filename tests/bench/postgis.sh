#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# postgis.sh WORKS: a PostgreSQL of its own in a temporary folder joins the works of a file (number, tab, WKB in EPSG:32647) with each
# other and measures the shared stretches; prints "seconds", of the join alone. Fails where PostGIS is not installed.
set -euo pipefail

WORKS=$1
PROGRAMS=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
ls "$PROGRAMS"/../../../../share/postgresql/*/extension/postgis.control >/dev/null

FOLDER=$(mktemp -d /tmp/eplan-postgis.XXXXXX)
# PostgreSQL refuses to run as root.
as_user() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$FOLDER"
stop() {
  as_user "$PROGRAMS/pg_ctl" -D "$FOLDER/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$FOLDER"
}
trap stop EXIT

cd "$FOLDER"
as_user "$PROGRAMS/initdb" -D "$FOLDER/data" -A trust -U bench --locale=C -E UTF8 >/dev/null
as_user "$PROGRAMS/pg_ctl" -D "$FOLDER/data" -w -l "$FOLDER/log" -o "-k $FOLDER -c listen_addresses= -c fsync=off -c shared_buffers=1GB \
  -c work_mem=256MB -c maintenance_work_mem=512MB -c jit=off -c max_parallel_workers_per_gather=$(nproc) -c parallel_setup_cost=0 -c parallel_tuple_cost=0" start >/dev/null
ask() { "$PROGRAMS/psql" -h "$FOLDER" -U bench -d postgres -v ON_ERROR_STOP=1 -qAt "$@"; }

ask -c "CREATE EXTENSION postgis" -c "CREATE TABLE works (id integer PRIMARY KEY, geom geometry(Geometry, 32647))" \
  -c "CREATE TABLE sent (id integer, wkb text)"
ask -c "\\copy sent FROM '$WORKS'"
ask -c "INSERT INTO works SELECT id, ST_SetSRID(decode(wkb, 'hex')::geometry, 32647) FROM sent" \
  -c "ALTER TABLE works SET (parallel_workers = $(nproc))" -c "CREATE INDEX ON works USING gist (geom)" -c "DROP TABLE sent" -c "VACUUM ANALYZE works"
START=$(date +%s.%N)
ask -c "SELECT 'pairs ' || count(*) || ', metres ' || round(sum(shared)) FROM (
  SELECT ST_Length(ST_Intersection(a.geom, ST_Buffer(b.geom, 15))) AS shared
  FROM works a JOIN works b ON a.id < b.id AND ST_DWithin(a.geom, b.geom, 15)) pairs"
END=$(date +%s.%N)
echo "seconds $(echo "$END $START" | awk '{ print $1 - $2 }')"
