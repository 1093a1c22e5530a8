namespace Diagnosis.XunitV3.Broker;

/// <summary>Encodes with a codec that it does not register itself.</summary>
[Collection("Codecs")]
public class BackwardTests
{
    [Fact]
    public void A_text_is_reversed() => Assert.Equal("ti", Codecs.Encode("reverse", "it"));
}
