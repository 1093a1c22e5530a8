using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;

namespace QualityGate.Reporting.Words;

/// <summary>Who ran with a test.</summary>
internal static class CompanyWords
{
    /// <summary>To stand behind a condition; empty for the whole suite.</summary>
    public static string Behind(Company company) => company switch
    {
        Company.WholeSuite => "",
        Company.Suspects => ", among suspects",
        Company.OwnClass => ", its class only",
        Company.Alone => ", alone",
        _ => throw new UnreachableException(),
    };

    public static string Of(ExpenseKind kind) => kind switch
    {
        ExpenseKind.Unknown => "for unknown purposes",
        ExpenseKind.Screening => "under conditions that provoke",
        ExpenseKind.Repetition => "to repeat a suite in one process",
        ExpenseKind.Sweep => "of all tests together that may be flaky by what their code uses",
        ExpenseKind.Contrast => "of all suspicious tests together, to tell causes apart",
        ExpenseKind.Focus => "of suspicious tests with their class, or alone",
        ExpenseKind.Order => "to find which tests spoil or prepare others",
        ExpenseKind.FurtherRuns => "beyond the number asked for",
        _ => throw new UnreachableException(),
    };
}
