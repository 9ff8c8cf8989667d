package cn.petition.domain.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;

/** How the facts of a line or step are read from and written to their column. */
public final class FactColumns {

    private FactColumns() {}

    /** Two columns {@code fact_keys} and {@code fact_values} for a select, from the table with this alias. */
    public static String sql(String alias) {
        return """
                array(select said.key from jsonb_each_text(%1$s.facts) said order by said.key) as fact_keys,
                array(select said.value from jsonb_each_text(%1$s.facts) said order by said.key) as fact_values"""
                .formatted(alias);
    }

    /** The facts of a row that was selected with {@link #sql}. */
    public static LedgerFacts read(ResultSet row) throws SQLException {
        var keys = (String[]) row.getArray("fact_keys").getArray();
        var said = (String[]) row.getArray("fact_values").getArray();
        var values = new EnumMap<LedgerFact, String>(LedgerFact.class);
        for (int i = 0; i < keys.length; i++) {
            values.put(LedgerFact.valueOf(keys[i]), said[i]);
        }
        return new LedgerFacts(values);
    }

    /** Keys for {@code jsonb_object(:keys, :values)}. */
    public static String[] keys(LedgerFacts facts) {
        return facts.values().keySet().stream().map(Enum::name).toArray(String[]::new);
    }

    /** Values for {@code jsonb_object(:keys, :values)}. */
    public static String[] values(LedgerFacts facts) {
        Collection<String> said = facts.values().values();
        return said.toArray(String[]::new);
    }
}
