package cn.petition.web.registration;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.EarlierMatters;
import cn.petition.intake.registration.SimilarFilings;
import cn.petition.web.registration.Hints.Candidate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the hints for what has been typed so far, be it unfinished or wrong. */
@Component
class HintSearch {

    private static final int PEOPLE_LOOKED_UP = 10;
    private static final int LONGEST_TEXT = 4_000;
    private static final int COMPARABLE = 8;

    private final EarlierMatters earlierMatters;
    private final SimilarFilings similarFilings;
    private final Clock clock;

    HintSearch(EarlierMatters earlierMatters, SimilarFilings similarFilings, Clock clock) {
        this.earlierMatters = earlierMatters;
        this.similarFilings = similarFilings;
        this.clock = clock;
    }

    Hints of(RegistrationForm form, Actor actor) {
        Map<String, Candidate> earlier = new LinkedHashMap<>();
        List<PartyForm> people = form.written().stream().limit(PEOPLE_LOOKED_UP).toList();
        people.forEach(one -> earlierMatters
                .of(actor, TypedText.sound(one.getName()).strip(), document(one).orElse(null), phone(one).orElse(null))
                .forEach(found -> earlier.putIfAbsent(found.number(), candidate(found))));
        String text = shortened(TypedText.sound(form.text()));
        var alike = similarFilings.to(actor, text);
        alike.forEach(found -> earlier.computeIfPresent(found.number(), (number, one) -> one.alike(found)));
        List<Candidate> similar = alike.stream()
                .filter(found -> !earlier.containsKey(found.number()))
                .map(HintSearch::candidate)
                .toList();
        boolean personGiven = people.stream().anyMatch(one -> !one.getDocumentNumber().isBlank()
                || !one.getName().isBlank() && !one.getPhone().isBlank());
        return new Hints(
                List.copyOf(earlier.values()), similar, warnings(form), personGiven, text.strip().length() >= COMPARABLE);
    }

    private static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, characters)));
    }

    /** What looks wrong with identity numbers and phones; never stops a registration. */
    List<String> warnings(RegistrationForm form) {
        var warnings = new ArrayList<String>();
        for (PartyForm one : form.written()) {
            String who = one.getName().isBlank() ? "" : one.getName().strip() + "：";
            document(one).ifPresent(document -> document.warnings(LocalDate.now(clock)).forEach(words -> warnings.add(who + words)));
            phone(one).ifPresent(phone -> phone.warnings().forEach(words -> warnings.add(who + words)));
        }
        return warnings;
    }

    private static Candidate candidate(EarlierMatters.Earlier found) {
        return new Candidate(
                found.number(), found.title(), found.receivedOn(), found.status(), found.organ(), List.of(), found.joinedInto());
    }

    private static Candidate candidate(SimilarFilings.Similar found) {
        return new Candidate(
                found.number(),
                found.title(),
                found.receivedOn(),
                found.status(),
                "相似 " + found.percent() + "%",
                found.shared(),
                null);
    }

    private static Optional<IdentityDocument> document(PartyForm one) {
        try {
            return IdentityDocument.entered(
                    IdentityDocumentType.valueOf(one.getDocumentType()), one.getDocumentNumber());
        } catch (IllegalArgumentException unknownType) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber> phone(PartyForm one) {
        return PhoneNumber.entered(one.getPhone());
    }
}
