package cn.petition.domain.persistence.audit;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.jdbc.core.SqlTypeValue;

/** How the record counts of a checkpoint travel as {@code bigint[]}. */
final class CheckpointRows {

    private CheckpointRows() {}

    static long[] sequences(Array column) throws SQLException {
        return Arrays.stream((Long[]) column.getArray()).mapToLong(Long::longValue).toArray();
    }

    static SqlTypeValue array(long[] sequences) {
        return (statement, index, sqlType, typeName) -> statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf("bigint", Arrays.stream(sequences).boxed().toArray()));
    }
}
