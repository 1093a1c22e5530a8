namespace QualityGate.Cli.Checkups;

/// <summary>One thing that was looked at, and what became of it.</summary>
internal sealed record Check
{
    /// <summary>What it belongs to: a project, or a word such as <c>machine</c>.</summary>
    public required string Subject { get; init; }

    public required CheckStatus Status { get; init; }

    /// <summary>What was found.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it; null when nothing is to be done.</summary>
    public string? Fix { get; init; }

    /// <summary>The underlying tool's own words.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    public static Check Good(string subject, string message) => new() { Subject = subject, Status = CheckStatus.Good, Message = message };

    /// <summary>Something that an audit can do without.</summary>
    public static Check Note(string subject, string message, string? fix) => new() { Subject = subject, Status = CheckStatus.Note, Message = message, Fix = fix };

    public static Check Lack(string subject, string message, string fix) => new() { Subject = subject, Status = CheckStatus.Lacking, Message = message, Fix = fix };
}
