using System.Globalization;
using System.Xml;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Xml;

namespace QualityGate.Reporting.JUnit;

/// <summary>
/// The audit as Maven's Surefire writes tests that it ran again (surefire-test-report.xsd): a flaky test has passed in the end and carries
/// its failures as <c>flakyFailure</c>, a broken one has a <c>failure</c> and the others as <c>rerunFailure</c>. There is one suite, which is
/// all that the schema allows; the project stands in the group of each case.
/// </summary>
internal static class SurefireReport
{
    public const string FileName = "audit.surefire.xml";

    public static string Write(Conclusion conclusion)
    {
        ImmutableArray<CaseSuite> suites = CaseList.Of(conclusion);
        ImmutableArray<SurefireCase> cases = [.. suites.SelectMany(suite => suite.Cases).Select(SurefireCase.Of)];
        return XmlReport.Write(xml =>
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", CaseText.Name(conclusion.Audit.Subject.Target));
            xml.WriteAttributeString("time", JUnitTime.Of(suites.Aggregate(TimeSpan.Zero, (sum, suite) => sum + suite.Duration)));
            xml.WriteAttributeString("tests", Number(cases.Length));
            xml.WriteAttributeString("errors", Number(cases.Count(one => one.Kind == SurefireKind.Error)));
            xml.WriteAttributeString("skipped", Number(cases.Count(one => one.Kind == SurefireKind.Skipped)));
            xml.WriteAttributeString("failures", Number(cases.Count(one => one.Kind == SurefireKind.Failure)));
            JUnitProperties.Write(xml, conclusion);
            foreach (SurefireCase one in cases)
                WriteCase(xml, one);
            xml.WriteEndElement();
        });
    }

    private static void WriteCase(XmlWriter xml, SurefireCase surefire)
    {
        LogicalCase one = surefire.Case;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", one.Name);
        xml.WriteAttributeString("classname", one.Class);
        xml.WriteAttributeString("group", CaseText.Name(one.Suite.ToString()));
        xml.WriteAttributeString("time", JUnitTime.Of(one.Duration));
        switch (surefire.Kind)
        {
            case SurefireKind.Failure:
                WriteFailing(xml, "failure", "rerunFailure", one);
                break;
            case SurefireKind.Flaky:
                WriteAgain(xml, "flakyFailure", one.Failures.Where(failure => !failure.IsDisruption));
                WriteAgain(xml, "flakyError", one.Failures.Where(failure => failure.IsDisruption));
                break;
            case SurefireKind.Skipped:
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", one.Message);
                xml.WriteEndElement();
                break;
            case SurefireKind.Error:
                WriteFailing(xml, "error", "rerunError", one);
                break;
            case SurefireKind.Passed:
                break;
            default:
                throw new UnreachableException();
        }

        if (!one.Evidence.IsEmpty)
            xml.WriteElementString("system-out", string.Join('\n', one.Evidence));
        xml.WriteEndElement();
    }

    private static void WriteFailing(XmlWriter xml, string first, string again, LogicalCase one)
    {
        xml.WriteStartElement(first);
        xml.WriteAttributeString("message", one.Message);
        xml.WriteAttributeString("type", one.Failures is [var commonest, ..] ? commonest.Type : "QualityGate");
        xml.WriteString(one.Failures is [var shown, ..] ? shown.Details : "");
        xml.WriteEndElement();
        WriteAgain(xml, again, one.Failures.Skip(1));
    }

    private static void WriteAgain(XmlWriter xml, string element, IEnumerable<CaseFailure> failures)
    {
        foreach (CaseFailure failure in failures)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", $"{JUnitWords.Seen(failure)}: {failure.Title}");
            xml.WriteAttributeString("type", failure.Type);
            xml.WriteElementString("stackTrace", failure.Details);
            xml.WriteEndElement();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
