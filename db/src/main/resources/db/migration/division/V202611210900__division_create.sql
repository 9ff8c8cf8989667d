CREATE FUNCTION division_terms(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT substr(name, i, 2) FROM generate_series(1, length(name) - 1) AS i);

COMMENT ON FUNCTION division_terms(text) IS '名称中相邻两字的全部组合，供边输入边查找';

CREATE TABLE division (
    code        text PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9})$'),
    parent_code text REFERENCES division (code),
    level       smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    name        text NOT NULL,
    full_name   text NOT NULL,
    terms       text[] GENERATED ALWAYS AS (division_terms(full_name)) STORED,
    valid_from  date,
    valid_to    date,
    CHECK (parent_code = left(code, length(parent_code))),
    CHECK ((level = 1) = (parent_code IS NULL)),
    CHECK (valid_to >= valid_from)
);

COMMENT ON TABLE division IS '行政区划：省、市、县、乡镇街道四级';
COMMENT ON COLUMN division.code IS '区划代码，省二位、市四位、县六位、乡镇街道九位';
COMMENT ON COLUMN division.parent_code IS '上级区划代码，省级为空';
COMMENT ON COLUMN division.level IS '级别：1 省，2 市，3 县，4 乡镇街道';
COMMENT ON COLUMN division.name IS '名称';
COMMENT ON COLUMN division.full_name IS '自省级起的全称，略去“市辖区”“县”一类只占代码层级的名称';
COMMENT ON COLUMN division.terms IS '全称的两字组合：查找词逐两字取出，须全部包含';
COMMENT ON COLUMN division.valid_from IS '启用日期，不详时为空';
COMMENT ON COLUMN division.valid_to IS '停用日期，仍在使用时为空';

CREATE INDEX division_parent ON division (parent_code, code);
-- one character cannot be cut into pairs: it is looked up as the beginning of a name
CREATE INDEX division_name ON division (name text_pattern_ops);
CREATE INDEX division_terms ON division USING gin (terms);
