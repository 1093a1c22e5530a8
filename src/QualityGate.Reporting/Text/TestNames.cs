using System.Text.RegularExpressions;
using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Text;

/// <summary>Short names and one-line failures for tables and headings; the full ones stand on the cards.</summary>
internal static partial class TestNames
{
    /// <summary>
    /// The display name without the namespace that it often starts with; with its class in front where the framework leaves
    /// that out, because the same name may stand in many.
    /// </summary>
    public static string Short(AuditedTest test) => Short(test.DisplayName, test.Id);

    public static string Short(TestId id) => Short(id.FullName, id);

    public static string Short(TestId id, string displayName) => Short(displayName, id);

    /// <summary>Names of tests by their identity: as the audit displays them, which tells the rows of a theory apart.</summary>
    public static Func<TestId, string> In(Audit audit)
    {
        Dictionary<TestId, AuditedTest> tests = audit.Suites.SelectMany(suite => suite.Tests).DistinctBy(test => test.Id).ToDictionary(test => test.Id);
        return id => tests.TryGetValue(id, out AuditedTest? test) ? Short(test) : Short(id);
    }

    /// <summary>What was thrown and said, on one line.</summary>
    public static string OneLine(Failure failure)
    {
        string message = string.Join(" · ", failure.Message
            .Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Blanks().Replace(line, " "))
            .Take(4));

        // The assertions of a test framework name themselves in the message; their exceptions' names add nothing.
        string type = failure.ExceptionType.StartsWith("Xunit.", StringComparison.Ordinal) ? "" : LastPart(failure.ExceptionType);
        return string.Join(": ", new[] { type, message }.Where(part => part.Length > 0));
    }

    // A fixture may have arguments, so after the namespace nothing more of the class is looked for.
    private static string Short(string name, TestId id)
    {
        int classStart = id.Class.LastIndexOf('.') + 1;
        bool isQualified = classStart > 0
            ? name.StartsWith(id.Class[..classStart], StringComparison.Ordinal)
            : name.StartsWith($"{id.Class}.", StringComparison.Ordinal);
        return isQualified ? name[classStart..] : $"{id.Class[classStart..]}.{name}";
    }

    private static string LastPart(string fullName) => fullName[(fullName.LastIndexOf('.') + 1)..];

    // Assertions line up what they expect and what they got; on one line that is only wide.
    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
