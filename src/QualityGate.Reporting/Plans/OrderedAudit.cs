using QualityGate.Core.Audits;

namespace QualityGate.Reporting.Plans;

/// <summary>An audit in the one order in which it is shown: where an order means nothing, it must not change what is written.</summary>
internal static class OrderedAudit
{
    public static Audit Of(Audit audit) => audit with
    {
        Suites = [.. audit.Suites.OrderBy(suite => suite.Id).Select(Of)],
        Markers =
        [
            .. audit.Markers
                .OrderBy(marker => marker.Test)
                .ThenBy(marker => marker.Location?.File, StringComparer.Ordinal)
                .ThenBy(marker => marker.Location?.Line)
                .ThenBy(marker => marker.Kind)
                .ThenBy(marker => marker.Text, StringComparer.Ordinal),
        ],
        Scans =
        [
            .. audit.Scans.OrderBy(scan => scan.Suite).Select(scan => scan with
            {
                Findings =
                [
                    .. scan.Findings
                        .OrderBy(finding => finding.Location.File, StringComparer.Ordinal)
                        .ThenBy(finding => finding.Location.Line)
                        .ThenBy(finding => finding.Column)
                        .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
                ],
            }),
        ],
    };

    private static SuiteAudit Of(SuiteAudit suite) => suite with
    {
        Tests = [.. suite.Tests.OrderBy(test => test.Id)],
        SystemicCauses =
        [
            .. suite.SystemicCauses
                .Select(cause => cause with { Tests = [.. cause.Tests.Order()] })
                .OrderByDescending(cause => cause.Tests.Length)
                .ThenBy(cause => cause.Tests.FirstOrDefault()),
        ],
    };
}
