namespace Diagnosis.XunitV3.Broker;

/// <summary>Chooses a format for all, and leaves it so.</summary>
[Collection("Message formats")]
public class ChosenFormatTests
{
    [Fact]
    public void A_broker_can_write_json()
    {
        MessageFormats.Default = "application/json";

        Assert.EndsWith("json", MessageFormats.Default, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broker_can_write_xml()
    {
        MessageFormats.Default = "application/xml";

        Assert.EndsWith("xml", MessageFormats.Default, StringComparison.Ordinal);
    }
}
