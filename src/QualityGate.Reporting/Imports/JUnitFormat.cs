using System.Xml;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Imports;

/// <summary>
/// JUnit's XML in the dialects that are about: Ant's own, Surefire's and nextest's with their repeated attempts, pytest's, gtest's, and
/// those of the loggers for .NET. There is no standard; what is read is what all of them mean alike.
/// </summary>
public sealed class JUnitFormat : IForeignFormat
{
    public string Name => "JUnit";

    public string Extension => ".xml";

    public ForeignRun? Read(string path) => ForeignFile.Read(path, file =>
    {
        try
        {
            using XmlReader xml = ForeignXml.Over(file.Stream);
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName is "testsuites" or "testsuite"
                ? new JUnitReader(xml).Read(file)
                : null;
        }
        catch (XmlException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{path} is no whole XML: {exception.Message}", exception);
        }
    });
}
