namespace Diagnosis.XunitV3.Broker;

/// <summary>Registers a codec that a test of another class counts on.</summary>
[Collection("Codecs")]
public class CodecTests
{
    [Fact]
    public void A_codec_can_be_registered()
    {
        Codecs.Register("reverse", text => new string([.. text.Reverse()]));

        Assert.Equal("cba", Codecs.Encode("reverse", "abc"));
    }
}
