package cn.petition.intake.handdown;

import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.importing.DivisionNames;
import cn.petition.intake.importing.Finding;
import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.importing.RowCells;
import cn.petition.intake.ledgerfile.LedgerRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows of one list by what its columns mean; writes nothing. */
final class HandedRowReading {

    static final List<LedgerField> FIELDS = List.of(
            LedgerField.EXTERNAL_NUMBER,
            LedgerField.TITLE,
            LedgerField.CLAIM,
            LedgerField.NAME,
            LedgerField.ID_NUMBER,
            LedgerField.PHONE,
            LedgerField.ADDRESS,
            LedgerField.PLACE);

    private static final int LONGEST_CLAIM = 10_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 100;
    private static final int TITLE_FROM_CLAIM = 40;

    /** @param row absent when a finding rejects the line */
    record Read(@Nullable HandedRow row, List<Finding> findings) {}

    private final List<String> headings;
    private final Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
    private final DivisionNames divisions;

    HandedRowReading(Map<String, LedgerField> mapping, List<String> headings, DivisionNames divisions) {
        this.headings = headings;
        this.divisions = divisions;
        mapping.forEach((heading, field) -> columns.put(field, headings.indexOf(heading)));
    }

    Read read(LedgerRow row) {
        var cells = new RowCells(row, headings, columns);
        String claim = cells.text(LedgerField.CLAIM, LONGEST_CLAIM).strip();
        if (claim.isEmpty() && !cells.isRejected(LedgerField.CLAIM)) {
            cells.reject(LedgerField.CLAIM, "诉求内容是空的，请补上后重新上传。");
        }
        String number = cells.line(LedgerField.EXTERNAL_NUMBER, LONGEST_NUMBER).strip();
        String title = cells.line(LedgerField.TITLE, LONGEST_TITLE);
        String name = cells.line(LedgerField.NAME, LONGEST_NAME).strip();
        var document = IdentityDocument.entered(
                IdentityDocumentType.RESIDENT_IDENTITY_CARD, cells.line(LedgerField.ID_NUMBER, LONGEST_NUMBER));
        var phone = PhoneNumber.entered(cells.line(LedgerField.PHONE, LONGEST_NUMBER));
        var address = Address.entered(cells.line(LedgerField.ADDRESS, LONGEST_LINE));
        String place = cells.line(LedgerField.PLACE, LONGEST_LINE).strip();
        var code = place.isEmpty() ? java.util.Optional.<String>empty() : divisions.find(place);
        if (!place.isEmpty() && code.isEmpty()) {
            cells.notice(LedgerField.PLACE, "地点“" + RowCells.shown(place) + "”不能确定是哪个区划，判断时请留意。");
        }
        var read = cells.isRejected()
                ? null
                : new HandedRow(
                        row.line(),
                        number.isEmpty() ? null : number,
                        title.isEmpty() ? titleOf(claim) : title,
                        claim,
                        name.isEmpty() ? null : name,
                        document.orElse(null),
                        phone.orElse(null),
                        address.orElse(null),
                        place.isEmpty() ? null : place,
                        code.orElse(null),
                        cells(row));
        return new Read(read, List.copyOf(cells.findings()));
    }

    private List<String> cells(LedgerRow row) {
        var said = new ArrayList<String>();
        for (int column = 0; column < headings.size(); column++) {
            said.add(headings.get(column) + "\u001F" + row.cells().get(column));
        }
        return said;
    }

    private static String titleOf(String claim) {
        String line = claim.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_FROM_CLAIM
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_FROM_CLAIM)) + "…";
    }
}
