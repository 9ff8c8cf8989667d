package cn.petition.domain.petition;

import cn.petition.domain.petitioner.FilingParty;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One registration of one visit, letter, call or online entry (登记件): its number, channel, people, day and office.
 * It never disappears and never changes its number.
 */
@Entity
@Table(name = "filing")
public class Filing {

    @Id
    private UUID id;

    private String number;
    private @Nullable String externalNumber;
    private UUID matterId;
    private UUID organId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private @Nullable String categoryCode;
    private @Nullable String placeCode;
    private @Nullable String placeDetail;
    private @Nullable UUID complainedOrganId;
    private @Nullable String complainedText;
    private LocalDate receivedOn;
    private @Nullable LocalDate postmarkedOn;
    private Instant registeredAt;
    private UUID registeredBy;
    private String title;
    private String claim;
    private @Nullable String facts;
    private int petitionerCount;
    private @Nullable Integer visitorCount;
    private @Nullable Integer concernedCount;
    private boolean anonymous;
    private boolean addressUnclear;
    private boolean groupVisit;
    private boolean firstKnown;
    private boolean firstAtOffice;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] flags;

    private boolean sealed;
    private @Nullable String querySelector;
    private @Nullable String queryVerifier;
    private @Nullable UUID importBatchId;
    private @Nullable Integer importLine;

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = false)
    @JoinColumn(name = "filing_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<FilingParty> parties = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Filing() {}

    /**
     * @param groupFrom number of visitors from which a visit counts as a group visit on the day of receipt
     */
    public Filing(
            UUID id,
            String number,
            UUID matter,
            UUID registeringOrgan,
            UUID registeredBy,
            Instant registeredAt,
            FilingFacts given,
            List<FilingParty> parties,
            int groupFrom) {
        this.id = id;
        this.number = number;
        this.externalNumber = given.externalNumber();
        this.matterId = matter;
        this.organId = registeringOrgan;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
        this.channel = given.channel();
        this.purpose = given.purpose();
        this.kind = given.kind();
        this.categoryCode = given.category();
        this.placeCode = given.place();
        this.placeDetail = given.placeDetail();
        this.complainedOrganId = given.complainedOrgan();
        this.complainedText = given.complainedText();
        this.receivedOn = given.receivedOn();
        this.postmarkedOn = given.postmarkedOn();
        this.title = given.title();
        this.claim = given.claim();
        this.facts = given.facts();
        this.petitionerCount = given.petitioners();
        this.visitorCount = given.visitors();
        this.concernedCount = given.concerned();
        this.anonymous = given.anonymous();
        this.addressUnclear = given.addressUnclear();
        this.groupVisit = given.channel() == Channel.VISIT && given.visitors() != null && given.visitors() >= groupFrom;
        this.firstKnown = true;
        this.firstAtOffice = true;
        this.flags = given.flags().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.sealed = given.sealed();
        this.parties.addAll(parties);
    }

    /** Where an imported filing came from: the ledger and the line a person sees in it. */
    public void cameFrom(UUID batch, int line) {
        this.importBatchId = batch;
        this.importLine = line;
    }

    /** The petitioner's query code: its selector and the slow hash of its verifier; the code itself is not kept. */
    public void answersTo(String selector, String verifierHash) {
        this.querySelector = selector;
        this.queryVerifier = verifierHash;
    }

    /** Whether this is the first filing of its matter, anywhere known and at this office; follows joining. */
    public void ranksAs(boolean firstKnown, boolean firstAtOffice) {
        this.firstKnown = firstKnown;
        this.firstAtOffice = firstAtOffice;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The matter that this filing opened; whether it has been joined into another is the matter's fact. */
    public UUID matter() {
        return matterId;
    }

    public UUID organ() {
        return organId;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Channel channel() {
        return channel;
    }

    public MatterKind kind() {
        return kind;
    }

    public Purpose purpose() {
        return purpose;
    }

    public @Nullable String category() {
        return categoryCode;
    }

    public @Nullable String place() {
        return placeCode;
    }

    public @Nullable String placeDetail() {
        return placeDetail;
    }

    public @Nullable UUID complainedOrgan() {
        return complainedOrganId;
    }

    public @Nullable String complainedText() {
        return complainedText;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate postmarkedOn() {
        return postmarkedOn;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String title() {
        return title;
    }

    public String claim() {
        return claim;
    }

    public @Nullable String facts() {
        return facts;
    }

    public int petitionerCount() {
        return petitionerCount;
    }

    public @Nullable Integer visitorCount() {
        return visitorCount;
    }

    public @Nullable Integer concernedCount() {
        return concernedCount;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public boolean addressUnclear() {
        return addressUnclear;
    }

    public boolean groupVisit() {
        return groupVisit;
    }

    public boolean firstKnown() {
        return firstKnown;
    }

    public boolean firstAtOffice() {
        return firstAtOffice;
    }

    public boolean sealed() {
        return sealed;
    }

    public @Nullable String externalNumber() {
        return externalNumber;
    }

    public Set<FilingFlag> flags() {
        return Stream.of(flags).map(FilingFlag::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<FilingParty> parties() {
        return List.copyOf(parties);
    }

    void seal() {
        this.sealed = true;
        this.kind = MatterKind.ACCUSATION;
    }
}
