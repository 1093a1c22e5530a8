using System.Globalization;
using System.Xml;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Xml;

namespace QualityGate.Reporting.JUnit;

/// <summary>
/// The audit as JUnit XML in the dialect that most readers share (testmoapp/common-junit-xml-format; junit-10.xsd of Jenkins): one case for
/// each logical test, red where the gate is. What has no place there, such as the rate, stands in the output of the case.
/// </summary>
internal static class JUnitReport
{
    public const string FileName = "audit.junit.xml";

    public static string Write(Conclusion conclusion)
    {
        ImmutableArray<CaseSuite> suites = CaseList.Of(conclusion);
        return XmlReport.Write(xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", CaseText.Name(conclusion.Audit.Subject.Target));
            xml.WriteAttributeString("tests", Number(suites.Sum(suite => suite.Cases.Length)));
            xml.WriteAttributeString("failures", Number(suites.Sum(suite => suite.Count(CaseOutcome.Failed))));
            xml.WriteAttributeString("errors", Number(suites.Sum(suite => suite.Count(CaseOutcome.Undecided))));
            xml.WriteAttributeString("time", JUnitTime.Of(suites.Aggregate(TimeSpan.Zero, (sum, suite) => sum + suite.Duration)));
            foreach (CaseSuite suite in suites)
                WriteSuite(xml, conclusion, suite);
            xml.WriteEndElement();
        });
    }

    private static void WriteSuite(XmlWriter xml, Conclusion conclusion, CaseSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        xml.WriteAttributeString("tests", Number(suite.Cases.Length));
        xml.WriteAttributeString("failures", Number(suite.Count(CaseOutcome.Failed)));
        xml.WriteAttributeString("errors", Number(suite.Count(CaseOutcome.Undecided)));
        xml.WriteAttributeString("skipped", Number(suite.Count(CaseOutcome.Skipped, CaseOutcome.Tolerated)));
        xml.WriteAttributeString("time", JUnitTime.Of(suite.Duration));
        xml.WriteAttributeString("timestamp", conclusion.Audit.Subject.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        JUnitProperties.Write(xml, conclusion);
        foreach (LogicalCase one in suite.Cases)
            WriteCase(xml, one);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, LogicalCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", one.Class);
        xml.WriteAttributeString("name", one.Name);
        xml.WriteAttributeString("time", JUnitTime.Of(one.Duration));
        switch (one.Outcome)
        {
            case CaseOutcome.Failed:
                WriteProblem(xml, "failure", one);
                break;
            case CaseOutcome.Undecided:
                WriteProblem(xml, "error", one);
                break;
            case CaseOutcome.Skipped or CaseOutcome.Tolerated:
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", one.Message);
                xml.WriteEndElement();
                break;
            case CaseOutcome.Passed:
                break;
            default:
                throw new UnreachableException();
        }

        if (!one.Evidence.IsEmpty)
            xml.WriteElementString("system-out", string.Join('\n', one.Evidence));
        xml.WriteEndElement();
    }

    private static void WriteProblem(XmlWriter xml, string element, LogicalCase one)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", one.Failures is [var first, ..] ? first.Type : "QualityGate");
        xml.WriteAttributeString("message", one.Message);
        xml.WriteString(string.Join("\n\n", one.Failures.Select(failure => $"{JUnitWords.Seen(failure)}:\n{failure.Details}")));
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
