using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace QualityGate.Reporting.Tests.Schemas;

/// <summary>Validates XML documents against the schemas beside this file.</summary>
internal static class XmlSchemas
{
    /// <summary>What is wrong, each with its place; empty when the document is valid.</summary>
    public static ImmutableArray<string> Errors(string schema, string document)
    {
        XmlSchemaSet schemas = new();
        using (XmlReader reader = XmlReader.Create(Repository.File("tests", "QualityGate.Reporting.Tests", "Schemas", schema)))
            schemas.Add(null, reader);
        List<string> errors = [];
        XDocument.Parse(document).Validate(schemas, (_, problem) => errors.Add(problem.Message));
        return [.. errors];
    }
}
