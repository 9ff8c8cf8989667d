package cn.petition.intake.handdown;

import cn.petition.domain.handdown.Letter;
import cn.petition.domain.handdown.Proposal;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of hand-downs as they came: names as in the register, numbers and addresses sealed, each bound to its row. */
@Repository
class HandedRows {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final FieldCipher cipher;
    private final BlindIndex index;

    HandedRows(JdbcClient jdbc, JdbcOperations batches, FieldCipher cipher, BlindIndex index) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cipher = cipher;
        this.index = index;
    }

    /** Writes rows for the lines that were begun for them, in the same order. */
    void add(UUID batch, List<LedgerEntry> lines, List<HandedRow> rows) {
        var values = new java.util.ArrayList<Object[]>();
        for (int i = 0; i < rows.size(); i++) {
            values.add(values(batch, lines.get(i), rows.get(i)));
        }
        inPieces(
                """
                insert into hand_down_row (entry_id, batch_id, office_id, line, upper_number, claim, text_hash, petitioner,
                    id_type, id_number, id_index, phone, phone_index, address, place, cells)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                values);
    }

    private Object[] values(UUID batch, LedgerEntry line, HandedRow row) {
        var id = line.id();
        var document = row.document();
        var phone = row.phone();
        var address = row.address();
        return new Object[] {
            id,
            batch,
            line.office(),
            row.line(),
            row.number(),
            row.claim(),
            sha256(row.claim()),
            row.petitioner(),
            document == null ? null : document.type().name(),
            document == null ? null : cipher.encrypt(document.number(), context("id_number", id)),
            document == null ? null : index.of(document),
            phone == null ? null : cipher.encrypt(phone.number(), context("phone", id)),
            phone == null ? null : index.of(phone),
            address == null ? null : cipher.encrypt(address.text(), context("address", id)),
            row.place(),
            cipher.encrypt(String.join("\u001E", row.cells()), context("cells", id))
        };
    }

    void propose(Collection<Proposal> proposals) {
        var ranks = new HashMap<UUID, Integer>();
        inPieces(
                """
                insert into hand_down_proposal (row_id, other_id, rank, proposed, certain, score, reasons)
                values (?, ?, ?, ?, ?, ?, ?)""",
                proposals.stream()
                        .map(one -> new Object[] {
                            one.row(),
                            one.other(),
                            ranks.merge(one.row(), 1, Integer::sum),
                            one.decision().name(),
                            one.certain(),
                            one.score(),
                            one.reasons().stream().map(Enum::name).toArray(String[]::new)
                        })
                        .toList());
    }

    private void inPieces(String sql, List<Object[]> values) {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            batches.batchUpdate(sql, values.subList(from, Math.min(values.size(), from + AT_ONCE)));
        }
    }

    /** Two imports of one office take turns, so that each sees the rows of the other. */
    void takeTurns(UUID office) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:office, 4))")
                .param("office", office.toString())
                .query()
                .listOfRows();
    }

    /** Rows of an office in the order in which they came. */
    List<Letter> letters(UUID office) {
        return jdbc.sql("""
                        select r.entry_id, r.upper_number, r.petitioner, encode(r.id_index, 'hex') as document,
                            encode(r.phone_index, 'hex') as phone, r.place, r.claim
                        from hand_down_row r join ledger_entry e on e.id = r.entry_id
                        where r.office_id = :office order by e.registered_at, e.id""")
                .param("office", office)
                .query((row, number) -> new Letter(
                        row.getObject("entry_id", UUID.class),
                        row.getString("upper_number"),
                        row.getString("petitioner"),
                        row.getString("document"),
                        row.getString("phone"),
                        row.getString("place"),
                        row.getString("claim")))
                .list();
    }

    Letter letter(UUID id, HandedRow row) {
        var document = row.document();
        var phone = row.phone();
        return new Letter(
                id,
                row.number(),
                row.petitioner(),
                document == null ? null : HexFormat.of().formatHex(index.of(document)),
                phone == null ? null : HexFormat.of().formatHex(index.of(phone)),
                row.place(),
                row.claim());
    }

    /** Rows with what they say about people opened again, to register them. */
    Map<UUID, HandedRow> open(Collection<UUID> ids) {
        var opened = new HashMap<UUID, HandedRow>();
        jdbc.sql("""
                        select r.*, e.title, e.place_code from hand_down_row r join ledger_entry e on e.id = r.entry_id
                        where r.entry_id = any (cast(:ids as uuid[]))""")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> {
                    var id = row.getObject("entry_id", UUID.class);
                    var type = row.getString("id_type");
                    var document = decrypted(row.getBytes("id_number"), "id_number", id);
                    var phone = decrypted(row.getBytes("phone"), "phone", id);
                    var address = decrypted(row.getBytes("address"), "address", id);
                    opened.put(
                            id,
                            new HandedRow(
                                    row.getInt("line"),
                                    row.getString("upper_number"),
                                    row.getString("title"),
                                    row.getString("claim"),
                                    row.getString("petitioner"),
                                    document == null
                                            ? null
                                            : new IdentityDocument(IdentityDocumentType.valueOf(type), document),
                                    phone == null ? null : new PhoneNumber(phone),
                                    address == null ? null : new cn.petition.domain.secrecy.Address(address),
                                    row.getString("place"),
                                    row.getString("place_code"),
                                    List.of()));
                    return id;
                })
                .list();
        return opened;
    }

    private @Nullable String decrypted(byte @Nullable [] sealed, String field, UUID id) {
        return sealed == null ? null : cipher.decrypt(sealed, context(field, id));
    }

    private static String context(String field, UUID row) {
        return "hand_down_row." + field + "/" + row;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
