package cn.petition.domain.persistence;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingNumbers;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One counter row per organ, year and channel; the row stays locked until the registration commits. */
@Repository
class PostgresFilingNumbers implements FilingNumbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SEALED_LENGTH = 10;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PostgresFilingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(Organ organ, int year, Channel channel) {
        return next(organ, year, channel, 1).get(0);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> next(Organ organ, int year, Channel channel, int count) {
        String series = letter(channel);
        int last = jdbc.sql("""
                        insert into number_counter (organ_id, year, series, last) values (:organ, :year, :series, :count)
                        on conflict (organ_id, year, series) do update set last = number_counter.last + :count
                        returning last""")
                .param("organ", organ.id())
                .param("year", year)
                .param("series", series)
                .param("count", count)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> "%s-%d-%s-%06d".formatted(organ.code(), year, series, serial))
                .toList();
    }

    @Override
    public String nextSealed(Organ organ, int year) {
        var tail = new StringBuilder();
        for (int i = 0; i < SEALED_LENGTH; i++) {
            tail.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return "%s-%d-S-%s".formatted(organ.code(), year, tail);
    }

    private static String letter(Channel channel) {
        return switch (channel) {
            case VISIT -> "V";
            case LETTER -> "L";
            case CALL -> "C";
            case ONLINE -> "O";
            case HANDED_DOWN -> "J";
        };
    }
}
