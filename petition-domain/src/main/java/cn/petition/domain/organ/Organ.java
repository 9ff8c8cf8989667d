package cn.petition.domain.organ;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organ (机关、单位): petition office, department, township, political-legal or discipline organ. */
@Entity
@Table(name = "organ")
public class Organ {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrganKind kind;

    @Enumerated(EnumType.STRING)
    private OrganLevel level;

    private String divisionCode;
    private @Nullable UUID parentId;
    private String path;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean outside;
    private @Nullable UUID successorId;

    @SuppressWarnings("NullAway.Init")
    protected Organ() {}

    /** @param above the petition office that sees this organ's matters, {@code null} for the highest */
    public Organ(
            UUID id,
            String code,
            String name,
            String shortName,
            OrganKind kind,
            OrganLevel level,
            String divisionCode,
            @Nullable Organ above,
            LocalDate validFrom) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.level = level;
        this.divisionCode = divisionCode;
        this.parentId = above == null ? null : above.id;
        this.path = (above == null ? "/" : above.path) + code + "/";
        this.validFrom = validFrom;
    }

    /** The same organ, which works without this system. */
    public Organ outside() {
        this.outside = true;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public OrganKind kind() {
        return kind;
    }

    public OrganLevel level() {
        return level;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public @Nullable UUID parent() {
        return parentId;
    }

    public boolean isPetitionOffice() {
        return kind == OrganKind.PETITION_OFFICE;
    }

    /** Whether this organ works without this system, so that others record for it what it does. */
    public boolean worksOutside() {
        return outside;
    }

    /** Whether this organ is the other one or lies below it. */
    public boolean isWithin(Organ other) {
        return path.startsWith(other.path);
    }

    /** Whether what stands at this path is this organ or lies below it. */
    public boolean isAbove(String otherPath) {
        return otherPath.startsWith(path);
    }

    /** The organ that carries on after this one was merged or abolished (Art. 24). */
    public @Nullable UUID successor() {
        return successorId;
    }

    /** Codes of all organs from the highest down to this one, each followed by a stroke; all below begin with it. */
    public String path() {
        return path;
    }

    /** How many organs are above this one. */
    public int depth() {
        return (int) path.chars().filter(one -> one == '/').count() - 2;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
