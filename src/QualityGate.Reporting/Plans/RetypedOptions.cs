using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>The options of an audit as they are typed again. The audit holds them as single arguments, unquoted.</summary>
internal static class RetypedOptions
{
    /// <summary>Options that say which tests are run, each followed by its value.</summary>
    private static readonly ImmutableArray<string> Selecting = ["--filter", "--exclude", "--since"];

    /// <summary>Options that say what is spent besides, each followed by its value: to repeat a failure nothing is.</summary>
    private static readonly ImmutableArray<string> Spending = ["--profile", "--until-power"];

    public static IEnumerable<string> Of(AuditSubject subject) => subject.Options.Select(ShellText.Quoted);

    /// <summary>Without what is spent besides.</summary>
    public static IEnumerable<string> WithoutSpending(AuditSubject subject) => Without(subject, Spending);

    /// <summary>Without what says which tests are run, and without what is spent besides.</summary>
    public static IEnumerable<string> WithoutFilters(AuditSubject subject) => Without(subject, [.. Selecting, .. Spending]);

    private static IEnumerable<string> Without(AuditSubject subject, ImmutableArray<string> options) => subject.Options
        .Where((argument, index) => !options.Contains(argument) && (index == 0 || !options.Contains(subject.Options[index - 1])))
        .Select(ShellText.Quoted);
}
