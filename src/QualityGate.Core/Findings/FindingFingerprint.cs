using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A short hash that a finding keeps while its line is moved about: rule, file, and the line without its blanks.</summary>
public static class FindingFingerprint
{
    private const int Length = 16;

    /// <summary>16 lower-case hexadecimal digits; equal for findings of one rule on equal lines of one file.</summary>
    public static string Of(StaticFinding finding) => Hash(finding.Rule, finding.Location.File, LineOf(finding));

    /// <summary>The same of a place in a CI definition, by what is written there.</summary>
    public static string Of(CiFinding finding) => Hash(CiRules.IdOf(finding.Rule), finding.Location.File, finding.Text);

    /// <summary>The same of a test that fails, by who it is and why: it is another problem once its cause is another.</summary>
    public static string Of(TestId test, RootCause cause) => Hash(cause.ToString(), test.Suite.ToString(), string.Join('|', test.Class, test.Method, test.Row, $"{test.Ordinal}"));

    private static string Hash(string rule, string file, string line)
    {
        string essence = string.Join('\n', rule, file, string.Concat(line.Where(letter => !char.IsWhiteSpace(letter))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(essence)))[..Length];
    }

    private static string LineOf(StaticFinding finding) =>
        finding.Frame is { } frame && finding.Location.Line - frame.FirstLine is var place && place >= 0 && place < frame.Lines.Length
            ? frame.Lines[place]
            : finding.Message;
}
