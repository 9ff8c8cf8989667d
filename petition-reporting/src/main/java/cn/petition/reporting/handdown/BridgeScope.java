package cn.petition.reporting.handdown;

import cn.petition.domain.ledger.CaseSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Over which rows a bridge goes.
 *
 * @param source who handed down, all when absent
 * @param batch one batch, all when absent
 * @param on the day as of whose end is counted
 */
public record BridgeScope(@Nullable CaseSource source, @Nullable UUID batch, LocalDate on) {}
