-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN printf('{"__typename":"RacingSeaplane","keel":"%%s","wing":"%%s","draught":%%s,"ceiling":%%s,"name":%%s,"speed":%%s}', "inheritance_seaplane"."afloat_ptr_id", "inheritance_seaplane"."airborne_ptr_id", "inheritance_afloat"."draught", "inheritance_airborne"."ceiling", json_quote(CAST("inheritance_seaplane"."name" AS TEXT)), "inheritance_racingseaplane"."speed") ELSE printf('{"__typename":"Seaplane","keel":"%%s","wing":"%%s","draught":%%s,"ceiling":%%s,"name":%%s}', "inheritance_seaplane"."afloat_ptr_id", "inheritance_seaplane"."airborne_ptr_id", "inheritance_afloat"."draught", "inheritance_airborne"."ceiling", json_quote(CAST("inheritance_seaplane"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_seaplane"
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_seaplane"."afloat_ptr_id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN printf('{"__typename":"RacingSeaplane","keel":"%%s","draught":%%s}', "inheritance_afloat"."keel", "inheritance_afloat"."draught") WHEN "inheritance_seaplane"."afloat_ptr_id" IS NOT NULL THEN printf('{"__typename":"Seaplane","keel":"%%s","draught":%%s,"name":%%s,"wing":"%%s"}', "inheritance_afloat"."keel", "inheritance_afloat"."draught", json_quote(CAST("inheritance_seaplane"."name" AS TEXT)), "inheritance_seaplane"."airborne_ptr_id") ELSE printf('{"__typename":"Afloat","keel":"%%s","draught":%%s}', "inheritance_afloat"."keel", "inheritance_afloat"."draught") END AS "ms_0"
  FROM "inheritance_afloat"
  LEFT OUTER JOIN "inheritance_seaplane" ON ("inheritance_afloat"."keel" = "inheritance_seaplane"."afloat_ptr_id")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_afloat"."keel" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN printf('{"__typename":"RacingSeaplane","wing":"%%s","ceiling":%%s,"speed":%%s}', "inheritance_airborne"."wing", "inheritance_airborne"."ceiling", "inheritance_racingseaplane"."speed") WHEN "inheritance_seaplane"."afloat_ptr_id" IS NOT NULL THEN printf('{"__typename":"Seaplane","wing":"%%s","ceiling":%%s,"name":%%s}', "inheritance_airborne"."wing", "inheritance_airborne"."ceiling", json_quote(CAST("inheritance_seaplane"."name" AS TEXT))) ELSE printf('{"__typename":"Airborne","wing":"%%s","ceiling":%%s}', "inheritance_airborne"."wing", "inheritance_airborne"."ceiling") END AS "ms_0"
  FROM "inheritance_airborne"
  LEFT OUTER JOIN "inheritance_seaplane" ON ("inheritance_airborne"."wing" = "inheritance_seaplane"."airborne_ptr_id")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_airborne"."ceiling" DESC, "inheritance_airborne"."wing" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"keel":"%%s","wing":"%%s","speed":%%s,"name":%%s}', "inheritance_racingseaplane"."seaplane_ptr_id", "inheritance_seaplane"."airborne_ptr_id", "inheritance_racingseaplane"."speed", json_quote(CAST("inheritance_seaplane"."name" AS TEXT))) AS "ms_0"
  FROM "inheritance_racingseaplane"
  INNER JOIN "inheritance_seaplane" ON ("inheritance_racingseaplane"."seaplane_ptr_id" = "inheritance_seaplane"."afloat_ptr_id")
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  ORDER BY "inheritance_racingseaplane"."seaplane_ptr_id" ASC LIMIT 100) t;
