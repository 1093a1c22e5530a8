using System.Globalization;
using System.Xml;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Words;
using QualityGate.Reporting.Xml;

namespace QualityGate.Reporting.Trx;

/// <summary>
/// The audit as a result file of Visual Studio and VSTest (vstst.xsd). It knows no word for runs of one test, so that each logical test has
/// one result, with all runs told in its output.
/// </summary>
internal static class TrxReport
{
    public const string FileName = "audit.trx";

    internal const string Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>What every such file calls its lists, and unit tests.</summary>
    private const string ListOfUnlisted = "8c84fa94-04c1-424b-9868-57a2d4851a1d";
    private const string ListOfAll = "19431567-8539-422a-85d7-44ee4e166bda";

    public static string Write(Conclusion conclusion)
    {
        AuditSubject subject = conclusion.Audit.Subject;
        ImmutableArray<LogicalCase> cases = [.. CaseList.Of(conclusion).SelectMany(suite => suite.Cases)];
        return XmlReport.Write(xml =>
        {
            xml.WriteStartElement("TestRun", Namespace);
            xml.WriteAttributeString("id", StableGuid.Of("run", subject.Target, Moment(subject.StartedAt)).ToString());
            xml.WriteAttributeString("name", $"QualityGate audit of {CaseText.Name(subject.Target)}");
            xml.WriteStartElement("Times", Namespace);
            xml.WriteAttributeString("creation", Moment(subject.StartedAt));
            xml.WriteAttributeString("queuing", Moment(subject.StartedAt));
            xml.WriteAttributeString("start", Moment(subject.StartedAt));
            xml.WriteAttributeString("finish", Moment(AuditSpan.EndOf(conclusion.Audit)));
            xml.WriteEndElement();
            Section(xml, "Results", cases, one => TrxResult.Write(xml, one, ListOfUnlisted));
            Section(xml, "TestDefinitions", cases, one => TrxResult.WriteDefinition(xml, one));
            Section(xml, "TestEntries", cases, one => TrxResult.WriteEntry(xml, one, ListOfUnlisted));
            xml.WriteStartElement("TestLists", Namespace);
            WriteList(xml, "Results Not in a List", ListOfUnlisted);
            WriteList(xml, "All Loaded Results", ListOfAll);
            xml.WriteEndElement();
            WriteSummary(xml, conclusion, cases);
            xml.WriteEndElement();
        });
    }

    private static void Section(XmlWriter xml, string name, ImmutableArray<LogicalCase> cases, Action<LogicalCase> write)
    {
        // The schema wants at least one of them in each.
        if (cases.IsEmpty)
            return;

        xml.WriteStartElement(name, Namespace);
        foreach (LogicalCase one in cases)
            write(one);
        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, string name, string id)
    {
        xml.WriteStartElement("TestList", Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("id", id);
        xml.WriteEndElement();
    }

    private static void WriteSummary(XmlWriter xml, Conclusion conclusion, ImmutableArray<LogicalCase> cases)
    {
        ILookup<string, LogicalCase> outcomes = cases.ToLookup(one => TrxResult.OutcomeOf(one.Outcome), StringComparer.Ordinal);
        xml.WriteStartElement("ResultSummary", Namespace);
        xml.WriteAttributeString("outcome", conclusion.ExitCode == ExitCode.Passed ? "Completed" : "Failed");
        xml.WriteStartElement("Counters", Namespace);
        Count("total", cases.Length);
        Count("executed", cases.Length - outcomes["NotExecuted"].Count());
        Count("passed", outcomes["Passed"].Count());
        Count("failed", outcomes["Failed"].Count());
        Count("error", outcomes["Error"].Count());
        Count("inconclusive", outcomes["Inconclusive"].Count());
        Count("notExecuted", outcomes["NotExecuted"].Count());
        xml.WriteEndElement();
        xml.WriteStartElement("Output", Namespace);
        xml.WriteElementString("StdOut", Namespace, $"{DecisionWords.Of(conclusion.Decision)}, exit code {(int)conclusion.ExitCode}: {DecisionWords.Of(conclusion.ExitCode, conclusion)}");
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Count(string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
