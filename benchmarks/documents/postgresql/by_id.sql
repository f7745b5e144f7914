SELECT row_to_json(answer)
FROM (
    SELECT (
        SELECT flight
        FROM (
            SELECT id::text AS "id", flight_number AS "flightNumber", scheduled, departure,
                departure_delay AS "departureDelay", arrival, arrival_delay AS "arrivalDelay",
                air_time AS "airTime", distance
            FROM flights_flight
            WHERE flights_flight.id = %(id)s
        ) AS flight
    ) AS flight
) AS answer
