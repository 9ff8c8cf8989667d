package cn.petition.workflow.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/** @param size in bytes */
public record AttachmentInFile(UUID id, String fileName, String mediaType, long size, OffsetDateTime addedAt) {}
