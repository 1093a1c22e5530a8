using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.JUnit;

/// <summary>How a way of failing is introduced where only text has room.</summary>
internal static class JUnitWords
{
    public static string Seen(CaseFailure failure) => failure.Count == 1
        ? $"In run {failure.FirstRun}"
        : $"In {Figures.Count(failure.Count, "run")}, first in run {failure.FirstRun}";
}
