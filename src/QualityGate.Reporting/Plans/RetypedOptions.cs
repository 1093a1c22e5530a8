using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>The options of an audit as they are typed again. The audit holds them as single arguments, unquoted.</summary>
internal static class RetypedOptions
{
    /// <summary>Options that say which tests are run, each followed by its value.</summary>
    private static readonly ImmutableArray<string> Selecting = ["--filter", "--exclude"];

    public static IEnumerable<string> Of(AuditSubject subject) => subject.Options.Select(ShellText.Quoted);

    /// <summary>Without what says which tests are run.</summary>
    public static IEnumerable<string> WithoutFilters(AuditSubject subject) => subject.Options
        .Where((argument, index) => !Selecting.Contains(argument) && (index == 0 || !Selecting.Contains(subject.Options[index - 1])))
        .Select(ShellText.Quoted);
}
