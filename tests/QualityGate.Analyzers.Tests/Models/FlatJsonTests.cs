using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class FlatJsonTests
{
    [Theory]
    [InlineData("""{ "a": 1 }""", "a", "1")]
    [InlineData("""{ "a": { "b": { "c": true } } }""", "a:b:c", "true")]
    [InlineData("""{ "a": { "b": 1 }, "c": "text, with: {signs}" }""", "c", "text, with: {signs}")]
    [InlineData("""{ "a": [1, { "b": 2 }], "c": -1.5 }""", "c", "-1.5")]
    [InlineData("{ // \"a\": 1\n \"a\": 2 /* \"a\": 3 */ }", "a", "2")]
    [InlineData("""{ "a": "\"x\"" }""", "a", "\"x\"")]
    [InlineData("""{ "A": 1 }""", "a", "1")]
    public void Values_AreFoundByTheirPath(string json, string path, string expected) => Assert.Equal(expected, FlatJson.Read(json)[path]);

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("]]}}")]
    [InlineData("{ \"a\"")]
    [InlineData("{ \"a\": \"")]
    [InlineData("{ \"a\": \"\\")]
    [InlineData("/*")]
    public void DamagedText_GivesNothing(string json) => Assert.DoesNotContain(FlatJson.Read(json).Keys, key => key != "a");
}
