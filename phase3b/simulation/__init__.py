"""Does a capacity hold a traffic? DynamoDB and its auto scaling, minute by minute."""
