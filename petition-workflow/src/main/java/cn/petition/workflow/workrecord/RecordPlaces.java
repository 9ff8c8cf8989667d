package cn.petition.workflow.workrecord;

import cn.petition.domain.organ.Organ;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of an office's area, found by code, by full name or by a name that only one of them has. */
@Component
public class RecordPlaces {

    private final JdbcClient jdbc;

    RecordPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every way to write a place, with its code; a name that several places have leads nowhere. A township may be written
     * with its county before it.
     */
    public Map<String, String> within(Organ office) {
        var byWords = new HashMap<String, String>();
        Set<String> ambiguous = new HashSet<>();
        jdbc.sql("""
                        select d.code, d.name, d.full_name,
                            coalesce(p.name, '') || d.name as with_parent
                        from division d left join division p on p.code = d.parent_code
                        where starts_with(d.code, :area)""")
                .param("area", office.divisionCode())
                .query(row -> {
                    String code = row.getString("code");
                    byWords.put(code, code);
                    var names = new HashSet<String>();
                    names.add(row.getString("full_name"));
                    names.add(row.getString("name"));
                    names.add(row.getString("with_parent"));
                    for (String words : names) {
                        String other = byWords.put(words, code);
                        if (other != null && !other.equals(code)) {
                            ambiguous.add(words);
                        }
                    }
                });
        ambiguous.forEach(byWords::remove);
        return byWords;
    }
}
