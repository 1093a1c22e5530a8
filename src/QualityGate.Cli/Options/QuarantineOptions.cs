using System.Globalization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;

namespace QualityGate.Cli.Options;

/// <summary>What only a person can say of an entry that is to be added, checked once.</summary>
internal sealed record QuarantineOptions
{
    private const string DayFormat = "yyyy-MM-dd";

    public required QuarantineMode Mode { get; init; }

    public required string Reason { get; init; }

    public string? Owner { get; init; }

    public string? Issue { get; init; }

    /// <summary>The last day in force.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Null to let what was seen decide.</summary>
    public ImmutableArray<ConditionSet>? When { get; init; }

    /// <exception cref="QualityGateException">An option does not say what it has to (usage).</exception>
    public static QuarantineOptions Read(QuarantineArguments arguments, DateOnly today) => new()
    {
        Mode = ModeOf(arguments.Mode),
        Reason = Said(arguments.Reason) ?? throw OptionText.Bad("--reason", arguments.Reason ?? "", "a text that says why the test cannot be mended at once"),
        Owner = Said(arguments.Owner),
        Issue = Said(arguments.Issue),
        Expires = ExpiresOf(arguments.Expires, today),
        When = arguments.When is { } list ? [.. ConditionNames.Read("--when", list).Order()] : null,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static QuarantineMode ModeOf(string? text) => text switch
    {
        null or "run" => QuarantineMode.Run,
        "skip" => QuarantineMode.Skip,
        _ => throw OptionText.Bad("--mode", text, "run or skip"),
    };

    private static DateOnly ExpiresOf(string? text, DateOnly today)
    {
        DateOnly expires = text switch
        {
            null => today.AddDays(QuarantineTerm.DefaultDays),
            _ when DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => day,
            [.. var number, 'd'] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= QuarantineTerm.MaxDays => today.AddDays(days),
            _ => throw OptionText.Bad("--expires", text, $"a day such as {today.AddDays(QuarantineTerm.DefaultDays).ToString(DayFormat, CultureInfo.InvariantCulture)}, or a number of days such as {QuarantineTerm.DefaultDays}d, {QuarantineTerm.MaxDays}d at most"),
        };
        return QuarantineTerm.Problem(today, expires, today) is { } problem
            ? throw new QualityGateException(FaultKind.Usage, $"--expires: {problem}")
            : expires;
    }
}
