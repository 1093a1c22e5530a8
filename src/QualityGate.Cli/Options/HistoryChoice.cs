using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>Where an audit keeps its history, as far as somebody said, and how much depends on it.</summary>
internal sealed record HistoryChoice
{
    /// <summary>As it was typed; null when nothing was.</summary>
    public string? Typed { get; init; }

    /// <summary>Where it is kept unless something was typed, by environment or file; null when neither says it.</summary>
    public string? Configured { get; init; }

    public HistoryNeed Need { get; init; }

    /// <param name="typed">What <c>--history</c> said; null when it was not typed.</param>
    /// <param name="isRequired">Whether <c>--require-history</c> was typed.</param>
    /// <param name="configuration">Environment over file.</param>
    public static HistoryChoice Of(string? typed, bool isRequired, Configuration configuration) => new()
    {
        Typed = typed,
        Configured = configuration.History,
        Need = isRequired ? HistoryNeed.Required : HistoryNeed.Welcome,
    };
}
