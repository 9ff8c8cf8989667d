CREATE TABLE division (
    code        text PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9})$'),
    parent_code text REFERENCES division (code),
    level       smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    name        text NOT NULL,
    full_name   text NOT NULL,
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
COMMENT ON COLUMN division.valid_from IS '启用日期，不详时为空';
COMMENT ON COLUMN division.valid_to IS '停用日期，仍在使用时为空';

CREATE INDEX division_parent ON division (parent_code, code);
