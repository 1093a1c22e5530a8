using System.Xml;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.JUnit;

/// <summary>What holds of the whole audit, as properties of a suite.</summary>
internal static class JUnitProperties
{
    public static void Write(XmlWriter xml, Conclusion conclusion)
    {
        AuditSubject subject = conclusion.Audit.Subject;
        xml.WriteStartElement("properties");
        Write(xml, "qualitygate.version", subject.ToolVersion);
        Write(xml, "qualitygate.verdict", DecisionWords.Of(conclusion.Decision));
        Write(xml, "qualitygate.exitCode", $"{(int)conclusion.ExitCode}");
        Write(xml, "qualitygate.runs", $"{subject.Settings.Runs}");
        Write(xml, "qualitygate.conditions", string.Join(',', subject.Settings.Conditions.Select(conditions => conditions.Name)));
        if (subject.Commit is { } commit)
            Write(xml, "qualitygate.commit", commit);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", CaseText.Line(value));
        xml.WriteEndElement();
    }
}
