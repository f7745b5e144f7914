SELECT json_build_object('page', json_build_object(
    'totalCount', (SELECT count(*) FROM flights_flight WHERE airline_id = %(airline)s),
    'pageInfo', json_build_object('hasNextPage', count(*) > %(limit)s),
    'edges', coalesce(json_agg(json_build_object('node', json_build_object(
        'id', id::text, 'flightNumber', flight_number, 'scheduled', scheduled,
        'departureDelay', departure_delay
    ))) FILTER (WHERE number <= %(limit)s), '[]')
))
FROM (
    SELECT id, flight_number, scheduled, departure_delay, row_number() OVER () AS number
    FROM (
        SELECT id, flight_number, scheduled, departure_delay
        FROM flights_flight
        WHERE airline_id = %(airline)s
        ORDER BY scheduled DESC, id DESC
        LIMIT %(limit)s + 1
    ) AS matching
) AS numbered
