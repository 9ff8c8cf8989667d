package cn.petition.domain.persistence;

import cn.petition.domain.parameter.ParameterValues;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PostgresParameterValues implements ParameterValues {

    private static final int GROUP_FROM = 5;

    private final JdbcClient jdbc;

    PostgresParameterValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int groupVisitFrom(LocalDate on, String place) {
        return jdbc.sql("""
                        select value from regulation_parameter
                        where key = 'visit.group_from' and valid_from <= :on
                          and (region = '000000' or :place like rtrim(region, '0') || '%')
                        order by length(rtrim(region, '0')) desc, valid_from desc limit 1""")
                .param("on", on)
                .param("place", place)
                .query(String.class)
                .optional()
                .map(Integer::parseInt)
                .orElse(GROUP_FROM);
    }
}
