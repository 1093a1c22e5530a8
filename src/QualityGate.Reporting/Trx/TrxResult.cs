using System.Globalization;
using System.Xml;
using QualityGate.Reporting.Cases;

namespace QualityGate.Reporting.Trx;

/// <summary>The three places in which a result file speaks of one test: result, definition and entry of a list.</summary>
internal static class TrxResult
{
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";

    /// <summary>What is tolerated ran, and neither passed nor is it to count as failed; what cannot be judged is an error, which readers count as failed.</summary>
    public static string OutcomeOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Undecided => "Error",
        CaseOutcome.Passed => "Passed",
        CaseOutcome.Failed => "Failed",
        CaseOutcome.Tolerated => "Inconclusive",
        CaseOutcome.Skipped => "NotExecuted",
        _ => throw new UnreachableException(),
    };

    public static void Write(XmlWriter xml, LogicalCase one, string list)
    {
        xml.WriteStartElement("UnitTestResult", TrxReport.Namespace);
        xml.WriteAttributeString("executionId", ExecutionOf(one));
        xml.WriteAttributeString("testId", StableGuid.Of(one).ToString());
        xml.WriteAttributeString("testName", NameOf(one));
        xml.WriteAttributeString("computerName", "qualitygate");
        xml.WriteAttributeString("duration", one.Duration.ToString("c", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("testType", UnitTestType);
        xml.WriteAttributeString("outcome", OutcomeOf(one.Outcome));
        xml.WriteAttributeString("testListId", list);
        WriteOutput(xml, one);
        xml.WriteEndElement();
    }

    public static void WriteDefinition(XmlWriter xml, LogicalCase one)
    {
        string file = CaseText.Name(one.Suite.Project);
        xml.WriteStartElement("UnitTest", TrxReport.Namespace);
        xml.WriteAttributeString("name", NameOf(one));
        xml.WriteAttributeString("storage", file);
        xml.WriteAttributeString("id", StableGuid.Of(one).ToString());
        xml.WriteStartElement("Execution", TrxReport.Namespace);
        xml.WriteAttributeString("id", ExecutionOf(one));
        xml.WriteEndElement();
        xml.WriteStartElement("TestMethod", TrxReport.Namespace);
        xml.WriteAttributeString("codeBase", file);
        xml.WriteAttributeString("adapterTypeName", "executor://qualitygate");
        xml.WriteAttributeString("className", one.Class);
        xml.WriteAttributeString("name", one.Test is { } test ? CaseText.Name(test.Id.Method) : one.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteEntry(XmlWriter xml, LogicalCase one, string list)
    {
        xml.WriteStartElement("TestEntry", TrxReport.Namespace);
        xml.WriteAttributeString("testId", StableGuid.Of(one).ToString());
        xml.WriteAttributeString("executionId", ExecutionOf(one));
        xml.WriteAttributeString("testListId", list);
        xml.WriteEndElement();
    }

    private static void WriteOutput(XmlWriter xml, LogicalCase one)
    {
        if (one.Evidence.IsEmpty && one.Message.Length == 0)
            return;

        xml.WriteStartElement("Output", TrxReport.Namespace);
        if (!one.Evidence.IsEmpty)
            xml.WriteElementString("StdOut", TrxReport.Namespace, string.Join('\n', one.Evidence));
        if (one.Outcome != CaseOutcome.Passed)
        {
            xml.WriteStartElement("ErrorInfo", TrxReport.Namespace);
            xml.WriteElementString("Message", TrxReport.Namespace, one.Failures is [var first, ..] ? $"{one.Message}\n{first.Message}" : one.Message);
            if (one.Failures is [{ Stack.Length: > 0 } failure, ..])
                xml.WriteElementString("StackTrace", TrxReport.Namespace, failure.Stack);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string NameOf(LogicalCase one) => $"{one.Class}.{one.Name}";

    private static string ExecutionOf(LogicalCase one) => StableGuid.Of("execution", StableGuid.Of(one).ToString()).ToString();
}
